package org.mlsyscatalog.catalog;

import java.util.List;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was changed, doubted or not understood in the data folder. */
@Transactional(readOnly = true)
public interface Problems extends Repository<Problem, Long> {

	/** All problems of these severities, by place. */
	@Query("select p from Problem p where p.severity in :severities order by p.file, p.line, p.number")
	Page<Problem> list(List<Problem.Severity> severities, Pageable page);

	/** The problems of one line of a listing. */
	@Query("select p from Problem p where p.file = :file and p.line = :line order by p.number")
	List<Problem> at(String file, int line);

	@Query("select count(p) from Problem p where p.severity = :severity")
	long count(Problem.Severity severity);

}
