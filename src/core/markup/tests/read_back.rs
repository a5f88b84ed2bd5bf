//! Has hostile documents read by programs: the same ones in every run, and others on request, which a seed brings back.

use std::hash::{BuildHasher as _, RandomState};

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use super::leaves::shown;
use super::readers::Reader;
use super::said::{Limits, said};
use super::*;

/// How many documents of each seed a program reads at once.
const BATCH: usize = 200;

/// The seed whose documents are read in every run.
const FIXED: u64 = 1;

/// Names the seed to read the documents of, and no others; `any` stands for one that nobody has tried.
const VARIABLE: &str = "MARKUP_SEED";

/// Writes hostile documents, has them read, and shrinks the first that does not read back as it was.
pub(super) fn read_back(write: fn(&Document) -> String, reader: Reader, limits: &Limits) {
    let seed = match std::env::var(VARIABLE).as_deref() {
        Err(_) => FIXED,
        Ok("any") => RandomState::new().hash_one(FIXED),
        Ok(named) => named.parse().unwrap(),
    };
    if let Some(difference) = difference(seed, write, reader, limits) {
        panic!("to repeat this set {VARIABLE}={seed}\n{difference}");
    }
}

fn difference(
    seed: u64,
    write: fn(&Document) -> String,
    reader: Reader,
    limits: &Limits,
) -> Option<String> {
    let mut trees = trees(seed, limits);
    let texts: Vec<String> = trees.iter().map(|tree| write(&tree.current())).collect();
    let read = reader(&texts);
    assert_eq!(read.len(), BATCH);
    let wrong = (0..BATCH).find(|index| read[*index] != said(&trees[*index].current(), limits))?;
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
    Some(format!(
        "{smallest:?}\n── written\n{written}\n── read\n{read}\n── said\n{said}"
    ))
}

/// The documents of a seed, with addresses that the reader can read.
fn trees(seed: u64, limits: &Limits) -> Vec<impl ValueTree<Value = Document> + use<>> {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let source = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let mut runner = TestRunner::new_with_rng(Config::default(), source);
    let fits = limits.urls;
    let documents = hostile::wiki_document()
        .prop_filter("an address that it cannot read", move |document| {
            every_url(document).iter().all(|url| fits(url))
        });
    (0..BATCH)
        .map(|_| documents.new_tree(&mut runner).unwrap())
        .collect()
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

#[test]
fn a_seed_brings_its_documents_back() {
    let documents = |seed| -> Vec<Document> {
        let trees = trees(seed, &Limits::default());
        trees.iter().map(ValueTree::current).collect()
    };
    assert_eq!(documents(7), documents(7));
    assert_ne!(documents(7), documents(8));
}
