"""An article: what is read of a document, with its zones, blocks and sentences."""

from artinspect.article.model import Article, Sentence
from artinspect.inputs.document import PROSE, Block, BlockKind, Document, Head

__all__ = ["PROSE", "Article", "Block", "BlockKind", "Document", "Head", "Sentence"]
