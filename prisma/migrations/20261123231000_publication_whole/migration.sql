-- A row here lives for a moment, so packing its document small and taking it apart again is work for nothing:
-- it stays in its page as it is, as long as it fits there.
ALTER TABLE "Publication" SET (toast_tuple_target = 8160);
ALTER TABLE "Publication" ALTER COLUMN "before" SET STORAGE EXTERNAL, ALTER COLUMN "after" SET STORAGE EXTERNAL;
