"""Who ran the snippets: device, hardware, torch, date, and the hashes of what ran."""
