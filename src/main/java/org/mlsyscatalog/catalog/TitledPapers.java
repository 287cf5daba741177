package org.mlsyscatalog.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * All titles of the generation that is read. Not through entities: a walk through all
 * papers beside running requests should cost as little as it can.
 */
@Component
public class TitledPapers {

	private static final int FETCHED_AT_ONCE = 1000;

	private final JdbcTemplate jdbc;

	TitledPapers(DataSource dataSource) {
		this.jdbc = new JdbcTemplate(dataSource);
		this.jdbc.setFetchSize(FETCHED_AT_ONCE);
	}

	/** Every paper that was not withdrawn, in the order of the ids. */
	public List<TitledPaper> all() {
		List<TitledPaper> papers = new ArrayList<>(this.jdbc.query("""
				select id, title from paper where number not in
				(select paper_number from addition where kind = 'WITHDRAWN')""",
				(row, number) -> new TitledPaper(row.getString(1), row.getString(2))));
		papers.sort(Comparator.comparing(TitledPaper::id));
		return papers;
	}

}
