//! Hostile documents in the dialects of wikis, read by programs that are not ours.

use super::leaves::{Glyph, Leaf};
use super::read_back::read_back;
use super::readers::{Reader, asciidoctor, pandoc, real_dokuwiki, real_mediawiki};
use super::said::Limits;
use super::*;

#[test]
fn a_hostile_document_reads_back_from_jira() {
    read_back(jira, atlassian, &Limits::default());
}

#[test]
fn a_hostile_document_reads_back_from_confluence() {
    read_back(confluence_wiki, atlassian, &Limits::default());
}

/// pandoc leaves references to characters to whoever shows what it read, as Jira does.
fn atlassian(texts: &[String]) -> Vec<Vec<Leaf>> {
    let mut each = pandoc("jira", texts);
    each.iter_mut()
        .flatten()
        .for_each(|leaf| decode(&mut leaf.1));
    each
}

#[test]
fn a_hostile_document_reads_back_from_mediawiki() {
    // pandoc ends some addresses before punctuation, where MediaWiki does not.
    let limits = Limits {
        urls: |url| {
            let (_, rest) = url.split_once(':').unwrap();
            let inner = |c: char| c.is_ascii_alphanumeric() || "/%-=&?[]{}|'\"<>^`~_\\".contains(c);
            let edge = |c: char| c.is_ascii_alphanumeric();
            let rest = rest.trim_start_matches("//");
            rest.chars().all(inner) && rest.starts_with(edge) && rest.ends_with(edge)
        },
        ..Limits::default()
    };
    read_back(mediawiki, |texts| pandoc("mediawiki", texts), &limits);
}

#[test]
fn a_hostile_document_reads_back_from_dokuwiki() {
    let reader: Reader = |texts| {
        let texts: Vec<String> = texts.iter().map(|text| with_raw_words(text)).collect();
        pandoc("dokuwiki", &texts)
    };
    read_back(dokuwiki, reader, &dokuwiki_limits());
}

fn dokuwiki_limits() -> Limits {
    Limits {
        levels: 1..=5,
        marks_in_headings: false,
        unlinked: "[]{}|",
        links: |url| match url.split_once(':') {
            Some((scheme, mail)) if scheme.eq_ignore_ascii_case("mailto") => is_simple_mail(mail),
            _ => true,
        },
        ..Limits::default()
    }
}

/// Whether DokuWiki takes it for a mail address.
fn is_simple_mail(mail: &str) -> bool {
    let Some((who, host)) = mail.split_once('@') else {
        return false;
    };
    let simple = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric());
    let top = host.rsplit_once('.').map_or("", |(_, top)| top);
    who.split('.').chain(host.split('.')).all(simple) && top.len() > 1
}

#[test]
#[ignore = "needs an unpacked DokuWiki"]
fn a_hostile_document_reads_back_from_the_real_dokuwiki() {
    read_back(dokuwiki, real_dokuwiki, &dokuwiki_limits());
}

#[test]
#[ignore = "needs an installed MediaWiki"]
fn a_hostile_document_reads_back_from_the_real_mediawiki() {
    read_back(mediawiki, real_mediawiki, &Limits::default());
}

#[test]
fn a_hostile_document_reads_back_from_asciidoc() {
    let limits = Limits {
        levels: 2..=6,
        ..Limits::default()
    };
    read_back(asciidoc, asciidoctor, &limits);
}

/// Decodes references to characters, once.
fn decode(glyphs: &mut Vec<Glyph>) {
    let mut out = Vec::new();
    let mut rest = &glyphs[..];
    while let Some((first, after)) = rest.split_first() {
        let text: String = rest.iter().take(9).map(|glyph| glyph.c).collect();
        let number = text
            .strip_prefix("&#")
            .and_then(|text| text.split_once(';'));
        let code = number.and_then(|(number, _)| Some((number.len(), number.parse().ok()?)));
        let decoded = code.and_then(|(length, code)| Some((length, char::from_u32(code)?)));
        rest = match decoded {
            Some((length, c)) => {
                out.push(Glyph { c, ..first.clone() });
                &rest[length + 3..]
            }
            None => {
                out.push(first.clone());
                after
            }
        };
    }
    *glyphs = out;
}

/// DokuWiki reads no markup in headings and in the words of links, but pandoc does: so that they are told apart here,
/// by DokuWiki's own rules, and escaped for pandoc.
fn with_raw_words(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let starts_line = out.is_empty() || out.ends_with('\n');
        let line = rest.lines().next().unwrap();
        let length = if starts_line && line.starts_with("==") {
            let words = line.trim_matches('=').trim_matches(' ');
            let marks = &line[..line.len() - line.trim_start_matches('=').len()];
            out.extend([marks, " ", &raw(words), " ", marks]);
            line.len()
        } else if let Some(link) = rest.strip_prefix("[[") {
            let (inner, _) = link.split_once("]]").unwrap();
            let (url, words) = inner.split_once('|').unwrap_or((inner, ""));
            let bar = if words.is_empty() { "" } else { "|" };
            out.extend(["[[", url, bar, &raw(words), "]]"]);
            inner.len() + 4
        } else {
            let length = if let Some(escaped) = rest.strip_prefix("%%") {
                escaped.find("%%").unwrap() + 4
            } else if rest.starts_with("<nowiki>") {
                rest.find("</nowiki>").unwrap() + 9
            } else {
                rest.chars().next().unwrap().len_utf8()
            };
            out.push_str(&rest[..length]);
            length
        };
        rest = &rest[length..];
    }
    out
}

fn raw(words: &str) -> String {
    let mut out = String::new();
    for c in words.chars() {
        match c {
            '%' => out.push_str("<nowiki>%</nowiki>"),
            ' ' => out.push(' '),
            c => out.extend(["%%", &c.to_string(), "%%"]),
        }
    }
    out
}
