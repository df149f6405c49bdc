"""How the embedded pipelines find names: features of words, a convolutional network, the best legal tags."""
