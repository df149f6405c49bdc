"""What figures and timeline share: finding numbers and times, and settling who owns which characters."""
