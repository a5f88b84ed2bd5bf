//! Hostile documents in the dialects of wikis, read by programs that are not ours.

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, TestRunner};

use super::leaves::{Glyph, shown};
use super::readers::{Reader, asciidoctor, pandoc, real_dokuwiki, real_mediawiki};
use super::said::{Limits, said};
use super::*;

/// How many documents a program reads at once.
const BATCH: usize = 400;

/// Writes hostile documents, has them read, and shrinks the first that does not read back as it was.
fn read_back(write: fn(&Document) -> String, reader: Reader, limits: &Limits) {
    let mut runner = TestRunner::new(Config::default());
    let fits = limits.urls;
    let documents = hostile::wiki_document()
        .prop_filter("an address that it cannot read", move |document| {
            every_url(document).iter().all(|url| fits(url))
        });
    let mut trees: Vec<_> = (0..BATCH)
        .map(|_| documents.new_tree(&mut runner).unwrap())
        .collect();
    let texts: Vec<String> = trees.iter().map(|tree| write(&tree.current())).collect();
    let read = reader(&texts);
    assert_eq!(read.len(), BATCH);
    let wrong = (0..BATCH).find(|index| read[*index] != said(&trees[*index].current(), limits));
    let Some(wrong) = wrong else { return };
    let tree = &mut trees[wrong];
    let mut smallest = tree.current();
    let mut more = tree.simplify();
    for _ in 0..60 {
        if !more {
            break;
        }
        let document = tree.current();
        let fails = reader(&[write(&document)])[0] != said(&document, limits);
        more = if fails {
            tree.simplify()
        } else {
            tree.complicate()
        };
        if fails {
            smallest = document;
        }
    }
    let written = write(&smallest);
    let read = &reader(std::slice::from_ref(&written))[0];
    let (read, said) = (shown(read), shown(&said(&smallest, limits)));
    panic!("{smallest:?}\n── written\n{written}\n── read\n{read}\n── said\n{said}");
}

#[test]
fn a_hostile_document_reads_back_from_jira_and_confluence() {
    // pandoc leaves references to characters to whoever shows what it read, as Jira does.
    let reader: Reader = |texts| {
        let mut each = pandoc("jira", texts);
        each.iter_mut()
            .flatten()
            .for_each(|leaf| decode(&mut leaf.1));
        each
    };
    read_back(jira, reader, &Limits::default());
    assert_eq!(jira(&sample()), confluence_wiki(&sample()));
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

fn every_url(document: &Document) -> Vec<String> {
    let mut urls = Vec::new();
    let mut inlines: Vec<&Inline> = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Heading { text, .. } | Block::Paragraph(text) => inlines.extend(text),
            Block::List { items, .. } => inlines.extend(items.iter().flatten()),
            Block::Facts(rows) => inlines.extend(rows.iter().flat_map(|(a, b)| a.iter().chain(b))),
            Block::Table { head, rows } => {
                inlines.extend(head.iter().chain(rows.iter().flatten()).flatten());
            }
            Block::Rule => {}
        }
    }
    while let Some(inline) = inlines.pop() {
        match inline {
            Inline::Link { url, text } => {
                if is_allowed_link(url) {
                    urls.push(url.clone());
                }
                inlines.extend(text);
            }
            Inline::Strong(text) | Inline::Emphasis(text) => inlines.extend(text),
            Inline::Text(_) | Inline::Break => {}
        }
    }
    urls
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
