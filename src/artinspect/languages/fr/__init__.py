"""French: what timeline needs."""
