"""FIG: do the numbers of the article fit each other?"""
