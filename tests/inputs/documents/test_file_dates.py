import pytest

from artinspect.inputs.documents.file_dates import date_in_path


@pytest.mark.parametrize(
    "path",
    [
        "2024-05-03-neue-bruecke.md",
        "_posts/2024-05-03-x.markdown",
        "content/2024/05/03/x.md",
        "content/2024/05/03-x.md",
        "news/20240503-x.md",
        "2024-5-3.md",
        "2024_05_03.md",
        "posts/2024-05-03-neue-bruecke/index.md",
        "posts\\2024-05-03-x.md",
    ],
)
def test_a_date(path):
    assert date_in_path(path) == "2024-05-03"


@pytest.mark.parametrize(
    "path",
    [
        "x.md",
        "2024-05-x.md",
        "2024-13-01-x.md",
        "1024-05-03-x.md",
        "20240503.md",
        "12024-05-03-x.md",
        "2024-05-03/bilder/x.md",
        "2024/05/x.md",
        "post-2024-05-03.md",
        "",
    ],
)
def test_no_date(path):
    assert date_in_path(path) is None
