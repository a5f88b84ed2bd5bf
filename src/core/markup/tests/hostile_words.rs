//! Words that wikis would make something of.

/// What wikis are made of, in pieces.
pub(super) const MARKS: &str = "* # : ; = | ! { } [ ] ~ - _ ^ ' '' ''' \\ \\\\ / // % %% + ++ ` < > ( ) (( )) & &amp; &#42; a B 1 . , ? \" @ $ \
    h1 http: :// www. {{ }} [[ ]] {{{ |- || |} !! ** __ -- --- ---- .. ... -> :: ;; == ü 😀 א \u{ff3f} ^^ ,, ## ~~ $$ \
    (c) (C) (tm) bq. RFC ISBN NOTE: 1. a. x2 i) link: <1>";

/// What wikis would make something else of, one a line.
pub(super) const WHOLE: &str = r##"{code}
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
