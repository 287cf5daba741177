package org.mlsyscatalog.web;

import java.util.List;

import org.mlsyscatalog.catalog.CatalogRegistry;
import org.mlsyscatalog.catalog.OpenSpelling;
import org.mlsyscatalog.catalog.OpenSpellings;
import org.mlsyscatalog.identity.AffiliationResolver;
import org.mlsyscatalog.identity.RegistryDraft;
import org.mlsyscatalog.identity.Resolution;

import org.springframework.stereotype.Component;

/** The spellings no institution is known for, with all a person needs to settle them. */
@Component
class OpenQuestions {

	/** One more than is shown, to know whether there are more. */
	private static final int LINES = 6;

	private final OpenSpellings spellings;

	private final Resolving resolving;

	OpenQuestions(OpenSpellings spellings, Resolving resolving) {
		this.spellings = spellings;
		this.resolving = resolving;
	}

	/**
	 * One spelling.
	 *
	 * @param candidates the institutions it may be, or with the nearest names
	 * @param alias the spelling as it is written among the aliases of one of them
	 * @param entry a registry entry to paste; empty where several share the name
	 * @param lines some of the lines it is printed in
	 * @param more whether there are further lines
	 */
	record Question(OpenSpelling spelling, boolean ambiguous, List<ResolvedAffiliation.Known> candidates, String alias,
			String entry, List<OpenSpellings.Line> lines, boolean more) {
	}

	/** Those after a place in the order by frequency. */
	List<Question> after(long place, int size) {
		return this.spellings.after(place, size).stream().map(this::question).toList();
	}

	private Question question(OpenSpelling spelling) {
		AffiliationResolver resolver = CatalogRegistry.current().resolver();
		boolean ambiguous = spelling.rule().equals("ambiguous");
		List<OpenSpellings.Line> lines = this.spellings.linesOf(spelling.part(), spelling.rule(), LINES);
		return new Question(spelling, ambiguous,
				this.resolving.known(ambiguous ? resolver.resolve(spelling.part())
					.stream()
					.map(Resolution::alternatives)
					.flatMap(List::stream)
					.toList() : resolver.suggestions(spelling.part())),
				RegistryDraft.quoted(spelling.part()), ambiguous ? "" : RegistryDraft.of(spelling.part()).yaml(),
				lines.subList(0, Math.min(lines.size(), LINES - 1)), lines.size() == LINES);
	}

}
