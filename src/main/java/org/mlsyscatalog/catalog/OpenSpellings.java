package org.mlsyscatalog.catalog;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The spellings that no institution is known for, the most frequent first. */
@Transactional(readOnly = true)
public interface OpenSpellings extends Repository<OpenSpelling, Long> {

	long count();

	/** How many authorships carry one of them. */
	@Query("select coalesce(sum(o.times), 0) from OpenSpelling o")
	long countTimes();

	/** Those after a place in the order. */
	@Query("select o from OpenSpelling o where o.number > :after order by o.number limit :size")
	List<OpenSpelling> after(long after, int size);

	/** Some of the papers on which a spelling stayed open. */
	@Query("""
			select distinct p.number, p.id, p.title, p.listedAt.file, p.listedAt.line from Affiliation f
			join f.authorship s join s.paper p
			where f.institution is null and f.part = :part and f.rule = :rule order by p.number limit :size""")
	List<Line> linesOf(String part, String rule, int size);

	/**
	 * A line of a listing, and the paper it tells of.
	 *
	 * @param number the paper's place in the generation
	 */
	record Line(long number, String id, String title, String file, int line) {
	}

}
