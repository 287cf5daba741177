package org.mlsyscatalog.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;

/**
 * Writes a whole catalog as rows. Entities are for reading: there is nothing to track in
 * rows that are written once, and the constraints follow when all are there.
 */
final class CatalogRows implements AutoCloseable {

	private static final int PAPERS_PER_COMMIT = 2000;

	private final Connection connection;

	private final List<Rows> tables = new ArrayList<>();

	private final Rows papers;

	private final Rows authorships;

	private final Rows affiliations;

	private final Rows corrections;

	private final Rows additions;

	private final Rows authors;

	private final Rows variants;

	private final Rows decisions;

	private final Rows problems;

	private int waiting;

	CatalogRows(Connection connection) throws SQLException {
		this.connection = connection;
		connection.setAutoCommit(false);
		this.papers = table("paper", 9);
		this.authorships = table("authorship", 5);
		this.affiliations = table("affiliation", 11);
		this.corrections = table("correction", 8);
		this.additions = table("addition", 5);
		this.authors = table("author", 10);
		this.variants = table("author_variant", 4);
		this.decisions = table("author_decision", 5);
		this.problems = table("problem", 10);
	}

	private Rows table(String name, int columns) throws SQLException {
		Rows rows = new Rows(this.connection, name, columns);
		this.tables.add(rows);
		return rows;
	}

	void write(CatalogMaterial catalog) throws SQLException {
		table("catalog", 4).add(catalog.title(), catalog.license().map(License::name).orElse(null),
				catalog.license().map(License::address).orElse(null), catalog.contact().orElse(null));
		writeTopics(catalog.topics());
		writeEditions(catalog.editions());
		writeInstitutions(catalog);
		catalog.forEachAuthor((author) -> attempt(() -> write(author)));
		catalog.forEachPaper((paper) -> attempt(() -> write(paper)));
		catalog.forEachProblem((problem) -> attempt(() -> write(problem)));
		Rows formerIds = table("former_id", 3);
		catalog.forEachFormerId((kind, id, target) -> attempt(() -> formerIds.add(kind.name(), id, target)));
		commit();
	}

	/** Writes something. */
	@FunctionalInterface
	private interface Writing {

		void write() throws SQLException;

	}

	private void attempt(Writing writing) {
		try {
			writing.write();
			if (++this.waiting == PAPERS_PER_COMMIT) {
				commit();
			}
		}
		catch (SQLException ex) {
			throw new SQLErrorCodeSQLExceptionTranslator().translate("writing the catalog", null, ex);
		}
	}

	/**
	 * Commits what is waiting. A load that fails later is thrown away whole, so nothing
	 * is gained by one large transaction, and H2 would keep every page it ever changed in
	 * it.
	 */
	private void commit() throws SQLException {
		for (Rows rows : this.tables) {
			rows.flush();
		}
		this.connection.commit();
		this.waiting = 0;
	}

	private void writeTopics(List<Topic> all) throws SQLException {
		Rows topics = table("topic", 4);
		Rows examples = table("topic_example", 3);
		int place = 0;
		for (Topic topic : all) {
			topics.add(topic.id(), place++, topic.name(), topic.description());
			for (int ordinal = 0; ordinal < topic.examples().size(); ordinal++) {
				examples.add(topic.id(), ordinal, topic.examples().get(ordinal));
			}
		}
	}

	private void writeEditions(List<Edition> all) throws SQLException {
		Rows venues = table("venue", 2);
		Rows editions = table("edition", 8);
		Set<Venue> written = new LinkedHashSet<>();
		for (Edition edition : all) {
			Venue venue = edition.venue();
			if (written.add(venue)) {
				venues.add(venue.id(), venue.name());
			}
			editions.add(edition.id(), venue.id(), edition.name(), edition.year(), edition.heldOn().orElse(null),
					edition.addedOn().orElse(null), edition.url().orElse(null), edition.file());
		}
	}

	private void writeInstitutions(CatalogMaterial catalog) throws SQLException {
		Rows institutions = table("institution", 10);
		Rows aliases = table("institution_alias", 3);
		Rows parents = table("institution_parent", 2);
		Rows within = table("institution_within", 2);
		catalog.forEachInstitution((institution) -> attempt(() -> {
			institutions.add(institution.id(), institution.name(), institution.sortKey(), institution.initial(),
					institution.searchText(), institution.kind(), institution.country(), institution.ror().orElse(null),
					institution.homepage().orElse(null), institution.paperCount());
			List<String> names = institution.aliases();
			for (int ordinal = 0; ordinal < names.size(); ordinal++) {
				aliases.add(institution.id(), ordinal, names.get(ordinal));
			}
			for (Institution parent : institution.parents()) {
				parents.add(institution.id(), parent.id());
			}
			for (Institution ancestor : institution.within()) {
				within.add(institution.id(), ancestor.id());
			}
		}));
	}

	private void write(Author author) throws SQLException {
		this.authors.add(author.number(), author.id(), author.name(), author.invertedName(), author.identityKey(),
				author.sortKey(), author.initial(), author.block(), author.paperGroups(), author.paperCount());
		List<AuthorVariant> names = author.allVariants();
		for (int ordinal = 0; ordinal < names.size(); ordinal++) {
			this.variants.add(author.number(), ordinal, names.get(ordinal).name(), names.get(ordinal).reason());
		}
		int ordinal = 0;
		for (AuthorDecision decision : author.decisions()) {
			this.decisions.add(author.number(), ordinal++, decision.description(), decision.reason(),
					decision.source());
		}
	}

	private void write(Paper paper) throws SQLException {
		this.papers.add(paper.number(), paper.id(), paper.edition().id(), paper.title(), paper.listedTitle(),
				paper.sortKey(), paper.pdf().orElse(null), paper.listedAt().file(), paper.listedAt().line());
		for (Authorship authorship : paper.authorships()) {
			write(paper, authorship);
		}
		for (Correction correction : paper.corrections()) {
			this.corrections.add(correction.number(), paper.number(), correction.field(),
					correction.authorName().orElse(null), correction.from(), correction.to(), correction.reason(),
					correction.source());
		}
		for (Addition addition : paper.additions()) {
			this.additions.add(addition.number(), paper.number(), addition.kind().name(), addition.position(),
					addition.content());
		}
	}

	private void write(Paper paper, Authorship authorship) throws SQLException {
		this.authorships.add(authorship.number(), paper.number(), authorship.position(), authorship.author().number(),
				authorship.listedName());
		for (Affiliation affiliation : authorship.affiliations()) {
			this.affiliations.add(affiliation.number(), authorship.number(), affiliation.parenthesis(),
					affiliation.ordinal(), affiliation.listed(), affiliation.part(),
					affiliation.institution().map(Institution::id).orElse(null), affiliation.rule(),
					affiliation.confidence(), affiliation.matched().orElse(null), affiliation.reason());
		}
	}

	private void write(Problem problem) throws SQLException {
		this.problems.add(problem.number(), problem.file(), problem.line(), problem.column(), problem.severity().name(),
				problem.kind(), problem.placeInKind(), problem.description(), problem.text(), problem.became());
	}

	@Override
	public void close() throws SQLException {
		for (Rows rows : this.tables) {
			rows.close();
		}
		this.connection.close();
	}

}
