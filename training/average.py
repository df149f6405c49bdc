"""The mean of pipelines with a common ancestor, parameter by parameter.

    python training/average.py WORK/averaged WORK/de/model-best WORK/de-refined/model-best

Method: Wortsman and others, Model soups, ICML 2022, and Robust fine-tuning of zero-shot models, CVPR 2022: the
mean of a model and its fine-tuned form is good on what each of them is good on. A pipeline that is named twice
counts twice.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import spacy


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("pipelines", nargs="+", type=Path)
    options = parser.parse_args()

    averaged, *others = (spacy.load(path) for path in options.pipelines)
    for name in averaged.pipe_names:
        models = [nlp.get_pipe(name).model for nlp in (averaged, *others)]
        for nodes in zip(*(model.walk() for model in models), strict=True):
            for parameter in nodes[0].param_names:
                if nodes[0].has_param(parameter):
                    nodes[0].set_param(parameter, sum(node.get_param(parameter) for node in nodes) / len(nodes))
    averaged.to_disk(options.out)


if __name__ == "__main__":
    main()
