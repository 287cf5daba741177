package org.mlsyscatalog.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.mlsyscatalog.catalog.CatalogRegistry;
import org.mlsyscatalog.catalog.OpenSpelling;
import org.mlsyscatalog.catalog.OpenSpellings;
import org.mlsyscatalog.generation.OncePerGeneration;
import org.mlsyscatalog.identity.AffiliationResolver;
import org.mlsyscatalog.identity.RegistryDraft;
import org.mlsyscatalog.identity.Resolution;

import org.springframework.stereotype.Component;

/** The spellings no institution is known for, with all a person needs to settle them. */
@Component
class OpenQuestions {

	/** One more than is shown, to know whether there are more. */
	private static final int LINES = 6;

	/** Pages of questions that are kept: the first ones are what people look at. */
	private static final int PAGES_KEPT = 20;

	private final OpenSpellings spellings;

	private final Resolving resolving;

	/** Nearest names take a moment, and the same generation always yields the same. */
	private final OncePerGeneration<Map<String, List<Question>>> known = new OncePerGeneration<>();

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
		Map<String, List<Question>> pages = this.known.get(ConcurrentHashMap::new);
		String page = place + "+" + size;
		List<Question> questions = pages.get(page);
		if (questions == null) {
			questions = this.spellings.after(place, size).stream().map(this::question).toList();
			if (!questions.isEmpty() && pages.size() < PAGES_KEPT) {
				pages.put(page, questions);
			}
		}
		return questions;
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
