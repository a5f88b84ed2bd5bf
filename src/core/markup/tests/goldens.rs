//! One of everything, in every dialect of a wiki.

use super::*;

#[test]
fn the_sample_reads_well_in_every_wiki() {
    for dialect in Dialect::ALL {
        if ![Dialect::Markdown, Dialect::Html, Dialect::Plain].contains(&dialect) {
            let text = dialect.write(&sample()).replace("><", ">\n<");
            insta::assert_snapshot!(dialect.id(), text);
        }
    }
}

/// pandoc does not know that DokuWiki joins a cell of these with the one above it, so that no reader could tell.
#[test]
fn colons_alone_do_not_join_cells_of_dokuwiki() {
    let facts = Block::Facts(vec![
        (text("Owner"), text("Ana")),
        (text(":::"), text(":::")),
    ]);
    let document = Document {
        blocks: vec![facts],
    };
    assert_eq!(
        dokuwiki(&document),
        "^ Owner | Ana |\n^ %%:::%% | %%:::%% |"
    );
}
