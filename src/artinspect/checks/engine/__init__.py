"""What applies rules to articles: registry, selection, running, suppression, baselines."""
