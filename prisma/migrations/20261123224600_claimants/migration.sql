-- AlterTable
ALTER TABLE "Claimant" ADD COLUMN     "folded" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "rowVersion" INTEGER NOT NULL DEFAULT 1;

-- A name as it is looked up: small letters without diacritics.
CREATE FUNCTION fold_name(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT translate(
    regexp_replace(normalize(lower(name), NFKD), U&'[\0300-\036F]', '', 'g'), 'đø', 'do');
$$;
CREATE FUNCTION fold_claimant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  new."folded" := fold_name(new."name");
  RETURN new;
END $$;
CREATE TRIGGER claimant_folded BEFORE INSERT OR UPDATE OF "name" ON "Claimant"
  FOR EACH ROW EXECUTE FUNCTION fold_claimant();
UPDATE "Claimant" SET "folded" = fold_name("name");
