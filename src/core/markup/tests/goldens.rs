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
