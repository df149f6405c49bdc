"""Analyses: an Article to the results of one command each."""
