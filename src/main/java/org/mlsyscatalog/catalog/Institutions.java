package org.mlsyscatalog.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The institutions of the generation that is read. */
@Transactional(readOnly = true)
public interface Institutions extends Repository<Institution, String> {

	Optional<Institution> findById(String id);

	long count();

	/** A stretch of the ids of all institutions, in their order. */
	@Query("select i.id from Institution i order by i.id limit :size offset :offset")
	List<String> ids(long offset, int size);

	/** Every institution with its aliases, for the index and for trees. */
	@Query("select distinct i from Institution i left join fetch i.aliases order by i.sortKey, i.id")
	List<Institution> all();

	/**
	 * Institutions by name.
	 * @param initial the letter they are listed under, or empty for all
	 * @param slug a piece of the name or of an alias as a slug, or empty for all
	 * @param kind as {@link Institution#kind()}, or empty for all
	 * @param country ISO 3166-1 alpha-2, or empty for all
	 */
	@Query("""
			select i from Institution i
			where (:initial = '' or i.initial = :initial) and (:slug = '' or locate(:slug, i.searchText) > 0)
			and (:kind = '' or i.kind = :kind) and (:country = '' or i.country = :country)
			order by i.sortKey, i.id""")
	Page<Institution> list(String initial, String slug, String kind, String country, Pageable page);

	/** How many institutions there are of each kind; the kind is id and name. */
	@Query("""
			select new org.mlsyscatalog.catalog.Counted(i.kind, i.kind, count(i)) from Institution i
			group by i.kind order by count(i) desc, i.kind""")
	List<Counted> kinds();

	/** How many institutions there are in each country; its code is id and name. */
	@Query("""
			select new org.mlsyscatalog.catalog.Counted(i.country, i.country, count(i)) from Institution i
			group by i.country order by count(i) desc, i.country""")
	List<Counted> countries();

	/** How many institutions there are of each kind in each country, most first. */
	@Query("""
			select new org.mlsyscatalog.catalog.KindInCountry(i.kind, i.country, count(i)) from Institution i
			group by i.kind, i.country order by count(i) desc, i.kind, i.country""")
	List<KindInCountry> kindsInCountries();

	/**
	 * Institutions, each with what it directly belongs to.
	 * @param kind as {@link Institution#kind()}, or empty for all
	 * @param country ISO 3166-1 alpha-2, or empty for all
	 */
	@Query("""
			select distinct i from Institution i left join fetch i.parents
			where (:kind = '' or i.kind = :kind) and (:country = '' or i.country = :country)
			order by i.sortKey, i.id""")
	List<Institution> withParents(String kind, String country);

	/** How many institutions are listed under each letter; the letter is id and name. */
	@Query("""
			select new org.mlsyscatalog.catalog.Counted(i.initial, i.initial, count(i)) from Institution i
			group by i.initial order by i.initial""")
	List<Counted> initials();

	/** The institutions with most papers, those below counted in. */
	@Query("""
			select new org.mlsyscatalog.catalog.Counted(i.id, i.name, i.paperCount) from Institution i
			order by i.paperCount desc, i.sortKey, i.id""")
	List<Counted> largest(Pageable page);

	/**
	 * The spellings an institution was listed under, with the number of times each
	 * occurs.
	 */
	@Query("""
			select new org.mlsyscatalog.catalog.ListedSpelling(f.part, f.rule, min(f.reason), count(f)) from Affiliation f
			where f.institution.id = :id group by f.part, f.rule order by count(f) desc, f.part""")
	List<ListedSpelling> spellings(String id);

	/**
	 * Who an institution and everything below it shares papers with, most shared papers
	 * first. Each other one counts with what names itself, without what is below it.
	 */
	@Query("""
			select new org.mlsyscatalog.catalog.Counted(o.id, o.name, count(distinct s.paper.number))
			from Affiliation f join f.institution o join f.authorship s
			where s.paper.number in (select s2.paper.number from Affiliation f2 join f2.institution i
			join i.within w join f2.authorship s2 where w.id = :id)
			and o.id not in (select c.id from Institution c join c.within v where v.id = :id)
			group by o.id, o.name, o.sortKey order by count(distinct s.paper.number) desc, o.sortKey, o.id""")
	List<Counted> partners(String id, Pageable page);

	/** Who was listed at an institution and how, by what was printed. */
	@Query("""
			select distinct new org.mlsyscatalog.catalog.ListedPlace(p.id, s.listedName, f.listed)
			from Affiliation f join f.authorship s join s.paper p where f.institution.id = :id
			order by f.listed, p.id, s.listedName""")
	List<ListedPlace> listedAt(String id, Pageable page);

	/** How many organisations named in affiliations were identified. */
	@Query("select count(f) from Affiliation f where f.institution is not null")
	long countResolved();

	/** An institution and everything below it, each with what it directly belongs to. */
	@Query("""
			select distinct i from Institution i join i.within w left join fetch i.parents
			where w.id = :id order by i.sortKey, i.id""")
	List<Institution> below(String id);

	/** An institution and everything above it, each with what it directly belongs to. */
	@Query("""
			select distinct a from Institution i join i.within a left join fetch a.parents
			where i.id = :id order by a.sortKey, a.id""")
	List<Institution> above(String id);

	/** Those of these ids that occur in the catalog. */
	@Query("select i.id from Institution i where i.id in :ids")
	List<String> existing(Collection<String> ids);

}
