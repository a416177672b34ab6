package kz.sirius.registry;

/** An issued document has a further revision: told within the transaction that stored it. */
public record RevisionAdded(StoredRevision revision) {}
