"""What the suites about clients measure: our packages, GitHub's client, and those of others."""
