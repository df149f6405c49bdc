"""The root of the named errors."""


class ArtinspectError(Exception):
    """Something that the user can mend; the message says what is wrong and what to do."""
