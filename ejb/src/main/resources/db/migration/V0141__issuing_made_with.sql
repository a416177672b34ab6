-- Which form, legal wording and texts a document was made with, from the rendition to the issued document (R5, R43, R48).
alter table signing.rendition add column made_with text not null default '';
alter table issuing.document
    add column made_with text    not null default '',
    add column bilingual boolean not null default false;
