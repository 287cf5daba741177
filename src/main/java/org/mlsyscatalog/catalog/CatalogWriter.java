package org.mlsyscatalog.catalog;

import jakarta.persistence.EntityManager;

/**
 * Writes the entities of a new generation in batches. What was written can be referred to
 * for as long as the writer lives, even after its batch is done.
 */
public final class CatalogWriter {

	private static final int BATCH = 500;

	private final EntityManager entities;

	private int waiting;

	CatalogWriter(EntityManager entities) {
		this.entities = entities;
	}

	/** Writes the catalog's own title. */
	public void title(String title) {
		this.entities.createNativeQuery("insert into catalog (title) values (?)")
			.setParameter(1, title)
			.executeUpdate();
	}

	/** Writes a venue. */
	public void add(Venue venue) {
		persist(venue);
	}

	/** Writes an edition; its venue has been added. */
	public void add(Edition edition) {
		persist(edition);
	}

	/** Writes an institution; its parents have been added. */
	public void add(Institution institution) {
		persist(institution);
	}

	/** Writes an author. */
	public void add(Author author) {
		persist(author);
	}

	/** Writes a paper with its authorships and corrections. */
	public void add(Paper paper) {
		persist(paper);
	}

	/** Writes a problem. */
	public void add(Problem problem) {
		persist(problem);
	}

	/** An author added before, to be credited on a paper. */
	public Author author(long number) {
		return this.entities.getReference(Author.class, number);
	}

	/** An institution added before, to be named in an affiliation. */
	public Institution institution(String id) {
		return this.entities.getReference(Institution.class, id);
	}

	/** An edition added before, whose papers follow. */
	public Edition edition(String id) {
		return this.entities.getReference(Edition.class, id);
	}

	/**
	 * Commits what is waiting. A load that fails later is thrown away whole, so nothing
	 * is gained by one large transaction, and H2 would keep every page it ever changed in
	 * it.
	 */
	void finishBatch() {
		this.entities.getTransaction().commit();
		this.entities.clear();
		this.waiting = 0;
	}

	private void persist(Object entity) {
		this.entities.persist(entity);
		if (++this.waiting == BATCH) {
			finishBatch();
			this.entities.getTransaction().begin();
		}
	}

}
