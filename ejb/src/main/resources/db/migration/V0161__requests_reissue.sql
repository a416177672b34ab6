-- A request that is made in the place of an annulled document names that document's number (R46); at most one does.
alter table requests.request add column replaces text unique references registry.line (number);
