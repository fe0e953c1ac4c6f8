-- What was published and is not yet sorted into the search index is read through by every search: 4 MB
-- of it, PostgreSQL's default, cost each search a millisecond. 256 kB are about a hundred publications.
ALTER INDEX "PublicClaim_search_idx" SET (gin_pending_list_limit = 256);
