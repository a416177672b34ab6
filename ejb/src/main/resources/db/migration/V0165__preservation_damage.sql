-- The walk looks at the data of documents for machines as well as at the revisions of their pages (R24).
alter table preservation.damage drop constraint damage_sha256_fkey;
