-- Lists say whether a document has a file for machines, without asking the register for each.
alter table issuing.document add column has_data boolean not null default false;
