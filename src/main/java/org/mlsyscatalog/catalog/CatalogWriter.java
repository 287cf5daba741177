package org.mlsyscatalog.catalog;

import java.util.Optional;

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

	/** Writes the catalog's own title, and under what terms it may be used. */
	public void title(String title, Optional<License> license) {
		this.entities.createNativeQuery("insert into catalog (title, license, license_address) values (?, ?, ?)")
			.setParameter(1, title)
			.setParameter(2, license.map(License::name).orElse(null))
			.setParameter(3, license.map(License::address).orElse(null))
			.executeUpdate();
	}

	/** Writes a topic, after all those that come before it in lists. */
	public void add(Topic topic) {
		this.entities
			.createNativeQuery(
					"insert into topic (id, ordinal, name, description) values (?, (select count(*) from topic), ?, ?)")
			.setParameter(1, topic.id())
			.setParameter(2, topic.name())
			.setParameter(3, topic.description())
			.executeUpdate();
		for (int ordinal = 0; ordinal < topic.examples().size(); ordinal++) {
			this.entities.createNativeQuery("insert into topic_example (topic_id, ordinal, example) values (?, ?, ?)")
				.setParameter(1, topic.id())
				.setParameter(2, ordinal)
				.setParameter(3, topic.examples().get(ordinal))
				.executeUpdate();
		}
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

	/** Writes a paper with its authorships, corrections and additions. */
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
