package org.mlsyscatalog.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The topics of the generation that is read, and what people said of them. */
@Component
public class Topics {

	/** What a correction of a paper's topics is about, as {@link Correction#field()}. */
	public static final String FIELD = "topic";

	private final JdbcTemplate jdbc;

	Topics(DataSource dataSource) {
		this.jdbc = new JdbcTemplate(dataSource);
	}

	/** All topics, in the order of the data folder; empty where it names none. */
	public List<Topic> all() {
		Map<String, List<String>> examples = new LinkedHashMap<>();
		this.jdbc.query("select topic_id, example from topic_example order by topic_id, ordinal", (row) -> {
			examples.computeIfAbsent(row.getString(1), (id) -> new ArrayList<>()).add(row.getString(2));
		});
		return this.jdbc.query("select id, name, description from topic order by ordinal",
				(row, number) -> new Topic(row.getString(1), row.getString(2), row.getString(3),
						examples.getOrDefault(row.getString(1), List.of())));
	}

	/** The topic with an id. */
	public Optional<Topic> findById(String id) {
		return all().stream().filter((topic) -> topic.id().equals(id)).findFirst();
	}

	/**
	 * A topic that a person gave to a paper, or took from it.
	 *
	 * @param given whether it was given
	 */
	public record Decision(String paper, String topic, boolean given) {
	}

	/** What people decided. */
	public List<Decision> decisions() {
		List<Decision> decisions = new ArrayList<>();
		this.jdbc.query("""
				select p.id, c.from_text, c.to_text from correction c join paper p on p.number = c.paper_number
				where c.field = '%s' order by c.number""".formatted(FIELD), (row) -> {
			String paper = Objects.requireNonNull(row.getString(1));
			String taken = Objects.requireNonNull(row.getString(2));
			String given = Objects.requireNonNull(row.getString(3));
			if (!taken.isEmpty()) {
				decisions.add(new Decision(paper, taken, false));
			}
			if (!given.isEmpty()) {
				decisions.add(new Decision(paper, given, true));
			}
		});
		return List.copyOf(decisions);
	}

}
