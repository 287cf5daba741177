package org.mlsyscatalog.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The papers of the generation that is read. One that was withdrawn is found by its id
 * alone; lists and counts leave it out.
 */
@Transactional(readOnly = true)
public interface Papers extends Repository<Paper, Long> {

	/** The paper with its edition, authorships and authors. */
	@Query("""
			select p from Paper p join fetch p.edition e join fetch e.venue
			left join fetch p.authorships s left join fetch s.author
			where p.id = :id""")
	Optional<Paper> findById(String id);

	/**
	 * The papers after a place in the generation, in that order; for walking through all.
	 */
	@Query("""
			select p from Paper p join fetch p.edition e join fetch e.venue
			where p.number > :number and p.number not in
			(select a.paper.number from Addition a where a.kind = org.mlsyscatalog.catalog.Addition.Kind.WITHDRAWN)
			order by p.number limit :size""")
	List<Paper> findAfter(long number, int size);

	/** The ids after one, in their order; for walking through all. */
	@Query("""
			select p.id from Paper p where p.id > :id and p.number not in
			(select a.paper.number from Addition a where a.kind = org.mlsyscatalog.catalog.Addition.Kind.WITHDRAWN)
			order by p.id limit :size""")
	List<String> idsAfter(String id, int size);

	/** The ids of all papers that were withdrawn, whose pages live on. */
	@Query("""
			select p.id from Paper p where p.number in
			(select a.paper.number from Addition a where a.kind = org.mlsyscatalog.catalog.Addition.Kind.WITHDRAWN)
			order by p.id""")
	List<String> withdrawnIds();

	/** How many papers there are that were not withdrawn. */
	@Query("""
			select count(p) from Paper p where p.number not in
			(select a.paper.number from Addition a where a.kind = org.mlsyscatalog.catalog.Addition.Kind.WITHDRAWN)""")
	long count();

	/** The papers with these ids, in no order, each with its edition and authors. */
	@Query("""
			select p from Paper p join fetch p.edition e join fetch e.venue
			left join fetch p.authorships s left join fetch s.author
			where p.id in :ids""")
	List<Paper> findByIds(Collection<String> ids);

	/**
	 * A stretch of the ids of all papers that were not withdrawn, in the order of the
	 * generation.
	 */
	@Query("""
			select p.id from Paper p where p.number not in
			(select a.paper.number from Addition a where a.kind = org.mlsyscatalog.catalog.Addition.Kind.WITHDRAWN)
			order by p.number limit :size offset :offset""")
	List<String> ids(long offset, int size);

	/**
	 * Where the papers of each edition stand in the generation, withdrawn ones included,
	 * in that order.
	 */
	@Query("""
			select new org.mlsyscatalog.catalog.EditionStretch(p.edition.id, min(p.number), max(p.number), count(p))
			from Paper p group by p.edition.id order by min(p.number)""")
	List<EditionStretch> stretches();

	/**
	 * The papers between two places in the generation, withdrawn ones included, in that
	 * order.
	 * @param first the place of the first
	 * @param last the place of the last
	 */
	@Query("""
			select p from Paper p join fetch p.edition e join fetch e.venue
			where p.number between :first and :last order by p.number""")
	List<Paper> between(long first, long last);

	/** Those of these ids that belong to a paper. */
	@Query("select p.id from Paper p where p.id in :ids")
	List<String> known(Collection<String> ids);

	/** A stretch of all corrections, each with its paper. */
	@Query("select c from Correction c join fetch c.paper order by c.number limit :size offset :from")
	List<Correction> corrections(long from, int size);

	/** How many corrections there are. */
	@Query("select count(c) from Correction c")
	long countCorrections();

}
