-- Where any one signs, the pages are laid for the official of the learner's unit when they are prepared. As long as he has
-- not seen them they are made anew if what they say of him has changed since; what he saw stays. Lists say how many pages
-- there are without opening the file (T8, R20).
alter table signing.rendition
    add column seen   boolean not null default true,
    add column signer text    not null default '',
    add column pages  int check (pages > 0);

-- What waits for an official, the longest waiting first, is read page by page.
create index sheet_waiting on signing.sheet (opened_at, id) where status = 'OPEN';

-- Files are packed as far as they can be: the database need not try it again.
alter table signing.rendition alter column content set storage external;
alter table registry.revision alter column content set storage external;
