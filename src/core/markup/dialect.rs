//! The dialects by name, for those who offer all of them.

use super::{
    Document, asciidoc, confluence_storage, confluence_wiki, dokuwiki, html, html_page, jira,
    markdown, mediawiki, plain, slack, xwiki,
};

/// A language in which a document can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// GitHub flavoured Markdown.
    Markdown,
    /// Confluence's storage format, which is XHTML.
    ConfluenceStorage,
    /// Confluence's wiki markup.
    ConfluenceWiki,
    /// Jira's markup.
    Jira,
    /// MediaWiki's markup.
    MediaWiki,
    /// DokuWiki's syntax.
    DokuWiki,
    /// XWiki's syntax, version 2.1.
    XWiki,
    /// AsciiDoc.
    AsciiDoc,
    /// Slack's mrkdwn.
    Slack,
    /// HTML, as its source.
    Html,
    /// Text without markup.
    Plain,
}

impl Dialect {
    /// In the order in which they are offered.
    pub const ALL: [Self; 11] = [
        Self::Markdown,
        Self::ConfluenceStorage,
        Self::ConfluenceWiki,
        Self::Jira,
        Self::MediaWiki,
        Self::DokuWiki,
        Self::XWiki,
        Self::AsciiDoc,
        Self::Slack,
        Self::Html,
        Self::Plain,
    ];

    /// Its id, in events and locale keys.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Markdown => "markdown",
            Self::ConfluenceStorage => "confluence-storage",
            Self::ConfluenceWiki => "confluence-wiki",
            Self::Jira => "jira",
            Self::MediaWiki => "mediawiki",
            Self::DokuWiki => "dokuwiki",
            Self::XWiki => "xwiki",
            Self::AsciiDoc => "asciidoc",
            Self::Slack => "slack",
            Self::Html => "html",
            Self::Plain => "plain",
        }
    }

    /// What the names of its files end in, and their media type: the registered one, or plain text where none is.
    #[must_use]
    pub fn file(self) -> (&'static str, &'static str) {
        match self {
            Self::Markdown => (".md", "text/markdown"),
            Self::MediaWiki => (".wiki", "text/plain"),
            Self::AsciiDoc => (".adoc", "text/plain"),
            Self::Html => (".html", "text/html"),
            _ => (".txt", "text/plain"),
        }
    }

    /// Writes a document in it.
    #[must_use]
    pub fn write(self, document: &Document) -> String {
        match self {
            Self::Markdown => markdown(document),
            Self::ConfluenceStorage => confluence_storage(document),
            Self::ConfluenceWiki => confluence_wiki(document),
            Self::Jira => jira(document),
            Self::MediaWiki => mediawiki(document),
            Self::DokuWiki => dokuwiki(document),
            Self::XWiki => xwiki(document),
            Self::AsciiDoc => asciidoc(document),
            Self::Slack => slack(document),
            Self::Html => html(document),
            Self::Plain => plain(document),
        }
    }

    /// The document in this language as a file of its own, which HTML has a head for.
    #[must_use]
    pub fn file_text(self, document: &Document, language: &str) -> String {
        match self {
            Self::Html => html_page(document, language),
            _ => self.write(document),
        }
    }
}
