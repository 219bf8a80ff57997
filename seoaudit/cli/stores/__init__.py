"""What is done with the stores of sites besides auditing: baselines, and runs compared."""
