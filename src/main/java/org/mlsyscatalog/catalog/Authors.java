package org.mlsyscatalog.catalog;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The authors of the generation that is read. */
@Transactional(readOnly = true)
public interface Authors extends Repository<Author, Long> {

	/** The author with the variants of the name. */
	@Query("select a from Author a left join fetch a.variants where a.id = :id")
	Optional<Author> findById(String id);

	/**
	 * The authors after a place in the generation, in that order; for walking through
	 * all.
	 */
	@Query("select a from Author a where a.number > :number order by a.number limit :size")
	List<Author> findAfter(long number, int size);

	long count();

	/** A stretch of the ids of all authors, in the order of the generation. */
	@Query("select a.id from Author a order by a.number limit :size offset :offset")
	List<String> ids(long offset, int size);

	/**
	 * Authors by family name.
	 * @param initial the letter they are listed under, or empty for all
	 * @param key a piece of the folded name, or empty for all
	 */
	@Query("""
			select a from Author a
			where (:initial = '' or a.initial = :initial) and (:key = '' or locate(:key, a.identityKey) > 0)
			order by a.sortKey, a.id""")
	Page<Author> list(String initial, String key, Pageable page);

	/** How many authors are listed under each letter; the letter is id and name. */
	@Query("""
			select new org.mlsyscatalog.catalog.Counted(a.initial, a.initial, count(a)) from Author a
			group by a.initial order by a.initial""")
	List<Counted> initials();

	/** What people decided about an author, in the order of the file. */
	@Query("select d from Author a join a.decisions d where a.id = :id order by index(d)")
	List<AuthorDecision> decisions(String id);

	/** Every author people decided something about. */
	@Query("select distinct a from Author a join fetch a.decisions order by a.sortKey, a.id")
	List<Author> decided();

	/**
	 * Authors whose names may be near one, most papers first.
	 * @param block family name and first given name as {@link Author#block()} has them
	 * @param initial the same with the first given name as an initial
	 */
	@Query("""
			select a from Author a where a.id <> :id and (a.block = :block or a.block = :initial)
			order by a.paperCount desc, a.sortKey, a.id""")
	List<Author> sharingBlock(String id, String block, String initial, Pageable page);

	/** Authors whose family name and first given name begin so, most papers first. */
	@Query("""
			select a from Author a where a.id <> :id and a.block >= :from and a.block < :to
			order by a.paperCount desc, a.sortKey, a.id""")
	List<Author> withBlockBetween(String id, String from, String to, Pageable page);

	// What is asked about one author names the author itself: looked up by its id in the
	// same statement, H2 may begin at the other end and read a million rows.

	/** Who wrote with an author, most shared papers first. */
	@Query("""
			select new org.mlsyscatalog.catalog.Counted(b.id, b.name, count(theirs)) from Authorship theirs
			join theirs.author b join Authorship own on own.paper = theirs.paper
			where own.author = :author and theirs.author <> :author
			group by b.id, b.name, b.sortKey order by count(theirs) desc, b.sortKey, b.id""")
	List<Counted> coAuthors(Author author);

	/** The ORCID ids that were added for an author, on any paper. */
	@Query("""
			select distinct d.content from Addition d join Authorship s on s.paper = d.paper and s.position = d.position
			where d.kind = org.mlsyscatalog.catalog.Addition.Kind.ORCID and s.author = :author order by d.content""")
	List<String> orcids(Author author);

	/** The affiliations on an author's papers, newest first. */
	@Query("""
			select new org.mlsyscatalog.catalog.AffiliationInYear(e.year, i.id, i.name, f.listed, f.part, f.rule)
			from Affiliation f join f.authorship s join s.paper p join p.edition e left join f.institution i
			where s.author = :author order by e.year desc, p.number, f.parenthesis, f.ordinal""")
	List<AffiliationInYear> affiliations(Author author);

	/** The people of an institution or of any below it, most papers first. */
	@Query("""
			select new org.mlsyscatalog.catalog.Counted(a.id, a.name, count(distinct s.paper.number))
			from Affiliation f join f.institution i join i.within w join f.authorship s join s.author a
			where w.id = :institution group by a.id, a.name, a.sortKey
			order by count(distinct s.paper.number) desc, a.sortKey, a.id""")
	List<Counted> at(String institution, Pageable page);

	/** The people of an institution itself, most papers first. */
	@Query("""
			select new org.mlsyscatalog.catalog.Counted(a.id, a.name, count(distinct s.paper.number))
			from Affiliation f join f.authorship s join s.author a
			where f.institution.id = :institution group by a.id, a.name, a.sortKey
			order by count(distinct s.paper.number) desc, a.sortKey, a.id""")
	List<Counted> atOnly(String institution, Pageable page);

	/** How many people an institution itself has. */
	@Query("""
			select count(distinct s.author.number) from Affiliation f join f.authorship s
			where f.institution.id = :institution""")
	long countAtOnly(String institution);

	/** How many people an institution has, with those of any below it. */
	@Query("""
			select count(distinct s.author.number) from Affiliation f join f.institution i join i.within w
			join f.authorship s where w.id = :institution""")
	long countAt(String institution);

}
