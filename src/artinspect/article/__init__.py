"""An article: what is read of a document, with its zones, blocks and sentences."""

from artinspect.article.document import PROSE, Block, BlockKind, Document, Head
from artinspect.article.model import Article, Sentence
from artinspect.article.zones import read_article

__all__ = ["PROSE", "Article", "Block", "BlockKind", "Document", "Head", "Sentence", "read_article"]
