"""The words of English pages around their stories: stamps, bylines, captions, links, comments."""

from typing import Final

from timeline.languages.eventwords import word_set

#: The words of a line that says when something was published, and no more.
METADATA: Final = word_set(
    """
date published posted updated update latest last modified created release released filed print news by edition
written story article time hour hours minute minutes min mins read share shares comment comments reviewed am pm a.m p.m
staff gmt est edt utc bst cet et pt ist pst pdt and on at first views view edited ago
"""
)

#: The words that open a byline: what follows them is a name.
BYLINES: Final = word_set("by posted published updated written")

#: What opens a line, or a sentence, that belongs to the page.
FURNITURE: Final = (
    "a version of this article",
    "a version of this story",
    "additional reporting",
    "advertisement",
    "all rights reserved",
    "an earlier version of",
    "an earlier version said",
    "click here",
    "contact us",
    "contributed to this report",
    "copyright",
    "©",
    "(c) 20",
    "correction:",
    "don't miss",
    "edited by",
    "editing by",
    "editor's note",
    "editor’s note",
    "elsewhere:",
    "filed under",
    "first published:",
    "follow us",
    "gallery:",
    "get the latest",
    "image caption",
    "image source",
    "image:",
    "keywords:",
    "last updated",
    "last reviewed",
    "listen:",
    "listen to",
    "more to read",
    "more on this",
    "newsletter",
    "photo by",
    "photo:",
    "photos:",
    "pictures:",
    "prices correct",
    "read also",
    "read more",
    "read next",
    "recommended",
    "related:",
    "related stor",
    "related article",
    "reporting by",
    "see also",
    "send us",
    "sign up",
    "subscribe",
    "tags:",
    "this article originally",
    "this article by",
    "this article was",
    "this interview has been",
    "this post was",
    "this report by",
    "this report was first",
    "this story by",
    "this story was",
    "topics:",
    "watch:",
    "you can follow",
)

#: What a line under a picture says of who made it, and one under a story of who wrote it.
CREDITS: Final = (
    "photo:",
    "photo by",
    "photo credit",
    "photograph:",
    "(ap photo",
    "ap photo/",
    "file photo",
    "getty images",
    "(getty)",
    "(reuters)\n",
    "image credit",
    "image source",
    "picture:",
    "photo courtesy",
    "(photo ",
    "photo/",
    "/afp",
    " is a staff writer",
    " is a senior writer",
    " is a contributing ",
    " is a freelance ",
    " is a reporter covering",
    " is a reporter at",
)

#: Lines above links to other stories.
LINK_HEADINGS: Final = frozenset(
    """
read next; read more; read also; related; related articles; related stories; related content; related topics; most read;
most popular; most viewed; trending; trending now; you may also like; you might also like; you might like; more stories;
more news; recommended; recommended for you; more from this section; latest news; latest stories; top stories;
recent posts; popular posts; our picks; editors' picks; editor's picks; most shared;
more; most recent; see also; don't miss; elsewhere; more on this story; related posts; also read; archives
""".replace("\n", " ")
    .strip()
    .split("; ")
)

#: Lines above what readers have written.
COMMENT_HEADINGS: Final = frozenset(
    """
comments; comment; your comments; leave a comment; leave a reply; post a comment; join the conversation;
reader comments; join the discussion; view comments; show comments; responses
""".replace("\n", " ")
    .strip()
    .split("; ")
)
