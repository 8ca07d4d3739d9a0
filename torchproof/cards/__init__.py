"""Pictures of pages, for sites that show a link to one: made without any network."""
