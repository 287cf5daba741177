package org.mlsyscatalog.catalog;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was changed, doubted or not understood in the data folder. */
@Transactional(readOnly = true)
public interface Problems extends Repository<Problem, Long> {

	/**
	 * The first problems of every kind, by kind and place.
	 * @param size how many of each kind
	 */
	@Query("""
			select new org.mlsyscatalog.catalog.ProblemOfPaper(p, q.id, q.title) from Problem p
			left join Paper q on q.listedAt.file = p.file and q.listedAt.line = p.line
			where p.placeInKind <= :size order by p.kind, p.placeInKind""")
	List<ProblemOfPaper> firstOfEachKind(int size);

	/** Problems of one kind, by place. */
	@Query("""
			select new org.mlsyscatalog.catalog.ProblemOfPaper(p, q.id, q.title) from Problem p
			left join Paper q on q.listedAt.file = p.file and q.listedAt.line = p.line
			where p.kind = :kind order by p.kind, p.file, p.line, p.number limit :size offset :from""")
	List<ProblemOfPaper> ofKind(String kind, long from, int size);

	/** The kinds that occur, the most frequent first. */
	@Query("select k from ProblemKind k order by k.count desc, k.kind")
	List<ProblemKind> kinds();

	/** The problems of one line of a listing. */
	@Query("select p from Problem p where p.file = :file and p.line = :line order by p.number")
	List<Problem> at(String file, int line);

	/** How many problems of a severity there are. */
	@Query("select coalesce(sum(k.count), 0) from ProblemKind k where k.severity = :severity")
	long count(Problem.Severity severity);

}
