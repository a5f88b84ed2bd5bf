//! Documents full of texts that would like to be something else.

use proptest::prelude::*;

use super::*;

pub(crate) fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~]{0,12}",
        "[-*_`~#>+=:.!&;|$<()\\[\\]\\\\ 1aü\u{a0}]{0,10}",
        any::<String>(),
        prop::sample::select(
            &[
                "<script>alert(1)</script>",
                "![x](javascript:alert(1))",
                "[x]: http://evil.example",
                "1. one",
                "12) x",
                "---",
                "===",
                "```",
                "# h",
                "> q",
                "- [ ] task",
                "&lt;&#60;",
                "www.example.org",
                "https://example.org",
                "a@b.org",
                "$x$",
                "[^1]",
                "| a | b |",
                ":---",
                "<!-- -->",
                "\r\n\t",
                "    code",
                "~~x~~",
                "@team",
                "\\",
                " ",
                "a",
                "ü",
                "。",
                "\u{feff}",
                "\u{202e}",
                "<br>",
                "</td>",
                "\" onclick=\"x",
                "{#id}",
                "|",
                "\u{0}",
            ][..]
        )
        .prop_map(String::from),
    ]
}

/// What wikis would make something of.
fn wiki_words() -> impl Strategy<Value = String> {
    let mark = prop::sample::select(MARKS.split(' ').collect::<Vec<_>>());
    let space = prop::sample::select(
        &[
            " ", "  ", "\n", "\u{a0}", "\u{2003}", "\u{200b}", "\u{202e}",
        ][..],
    );
    let mark = prop_oneof![6 => mark, 2 => space];
    let whole = prop::sample::select(WHOLE.lines().collect::<Vec<_>>());
    prop_oneof![
        3 => prop::collection::vec(mark, 1..6).prop_map(|marks| marks.concat()),
        3 => whole.prop_map(String::from),
        1 => words(),
    ]
}

/// What wikis are made of, in pieces.
const MARKS: &str = "* # : ; = | ! { } [ ] ~ - _ ^ ' '' ''' \\ \\\\ / // % %% + ++ ` < > ( ) (( )) & &amp; &#42; a B 1 . , ? \" @ $ \
    h1 http: :// www. {{ }} [[ ]] {{{ |- || |} !! ** __ -- --- ---- .. ... -> :: ;; == ü 😀 א \u{ff3f} ^^ ,, ## ~~ $$ \
    (c) (C) (tm) bq. RFC ISBN NOTE: 1. a. x2 i) link: <1>";

/// What wikis would make something else of, one a line.
const WHOLE: &str = r##"{code}
{noformat}
{html}<b>x</b>{html}
{*}
[~user]
[^file]
!image.png!
!image.png|thumb!
{color:red}x{color}
:)
;-)
(!)
(on)
h1. x
bq. x
----
??cite??
-gone-
+new+
{{subst:x}}
{{{1}}}
[[Category:x]]
[[File:x.png]]
<!-- x -->
<nowiki>
</nowiki>
<nowiki/>
__NOTOC__
__toc__
~~~~
-{x}-
#REDIRECT [[x]]
RFC 2119
PMID 1
ISBN 0-306-40615-2
<ref>x</ref>
<math>x</math>
{| x |}
&nbsp;
&lt;b&gt;
mailto:a@b.org
news:x
<br />
~~NOTOC~~
~~INFO:x~~
%%x%%
<code>x</code>
<file>
<html>
<php>phpinfo()</php>
((note))
{{rss>http://x.example}}
{{image.png}}
\\server\share
8-)
:-?
:::
^_^
LOL
FIXME
DELETEME
640x480
(r)
(tm)
<a@b.org>
CamelCase
ftp.example.org
  * item
  - item
====== h ======
^ a ^ b ^
> q
\\ 
http:
(% class="x" %)
{{velocity}}x{{/velocity}}
{{html}}
(((
)))
image:x.png
attach:x
{{{x}}}
[[a>>b]]
|=x
1. x
1*. x
; t
: d
include::x[]
:name: value
{name}
{empty}
ifdef::x[]
NOTE: x
term:: x
a;; b
<<x>>
[[x]]
[#x]
[.x]#y#
footnote:[x]
+x+
++x++
+++<b>+++
pass:[x]
$$x$$
`x`
'`x`'
"`x`"
"x" and 'y'
->
=>
// x
////
|===
.Title
. x
a. x
i) x
****
____
++++
'''
<<<
stem:[x]
kbd:[x]
image::x.png[]
link:x[y]
xref:x[y]
indexterm:[x]
{set:a:b}
a +
<@U1>
<!here>
<http://x.example|x>
:smile:
:+1:
12:100:
&gt; q
```x```
＊x＊
＞ q
~x~
_x_
*x*
snake_case
@here
<script>alert(1)</script>
https://example.org/a_b*c
www.example.org
a@b.org
x | y
It’s 5 > 3, isn't it? (yes) – R&D at 17:00, #4; a+b = c!"##;

fn url() -> impl Strategy<Value = String> {
    prop_oneof![
        "(http|https|HTTPS)://[!-$&-~ü]{1,12}",
        "mailto:[a-z&@.]{1,8}",
        prop::sample::select(
            &[
                "javascript:alert(1)",
                "data:text/html,x",
                "https://",
                "http://a b",
                "//x",
                ""
            ][..]
        )
        .prop_map(String::from),
    ]
}

pub(super) fn inlines() -> impl Strategy<Value = Vec<Inline>> {
    inlines_of(words().boxed())
}

fn inlines_of(words: BoxedStrategy<String>) -> impl Strategy<Value = Vec<Inline>> {
    let leaf = prop_oneof![6 => words.prop_map(Inline::Text), 1 => Just(Inline::Break)];
    let inline = leaf.prop_recursive(3, 12, 4, |inner| {
        let some = || prop::collection::vec(inner.clone(), 0..4);
        prop_oneof![
            2 => some().prop_map(Inline::Strong),
            2 => some().prop_map(Inline::Emphasis),
            1 => (url(), some()).prop_map(|(url, text)| Inline::Link { url, text }),
            1 => url().prop_map(|url| Inline::Link { text: vec![Inline::text(url.as_str())], url }),
        ]
    });
    prop::collection::vec(inline, 0..6)
}

fn block(words: BoxedStrategy<String>) -> impl Strategy<Value = Block> {
    let inlines = move || inlines_of(words.clone());
    let many = || prop::collection::vec(inlines(), 0..4);
    prop_oneof![
        (0_u8..9, inlines()).prop_map(|(level, text)| Block::Heading { level, text }),
        inlines().prop_map(Block::Paragraph),
        (any::<bool>(), many()).prop_map(|(ordered, items)| Block::List { ordered, items }),
        prop::collection::vec((inlines(), inlines()), 0..3).prop_map(Block::Facts),
        (many(), prop::collection::vec(many(), 0..3))
            .prop_map(|(head, rows)| Block::Table { head, rows }),
        Just(Block::Rule),
    ]
}

pub(super) fn document() -> impl Strategy<Value = Document> {
    document_of(words().boxed())
}

/// The same with what wikis would make something of.
pub(super) fn wiki_document() -> impl Strategy<Value = Document> {
    document_of(wiki_words().boxed())
}

fn document_of(words: BoxedStrategy<String>) -> impl Strategy<Value = Document> {
    prop::collection::vec(block(words), 0..5).prop_map(|blocks| Document { blocks })
}
