package org.mlsyscatalog.copy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.mlsyscatalog.catalog.Authors;
import org.mlsyscatalog.catalog.FormerIds;
import org.mlsyscatalog.catalog.Institutions;
import org.mlsyscatalog.catalog.Papers;
import org.mlsyscatalog.catalog.Topics;
import org.mlsyscatalog.catalog.Venues;
import org.mlsyscatalog.generation.Generations;

import org.springframework.stereotype.Component;

/**
 * The addresses of everything the catalog knows, from the catalog itself, so that nothing
 * depends on being linked. Lists are followed page by page by whoever reads them.
 */
@Component
class SitePages {

	private static final int STRETCH = 1000;

	/** Pages, and what is one for the whole catalog. */
	private static final List<String> WHOLE = List.of("/", "/papers", "/authors", "/institutions", "/institutions/tree",
			"/venues", "/topics", "/explore", "/about", "/problems", "/dumps", "/help/search", "/reading-list",
			"/search", "/papers.bib", "/papers.biblatex", "/papers.ris", "/papers.csl.json", "/papers.txt",
			"/papers.atom", "/search.atom", "/dumps/papers.jsonl", "/dumps/papers.csv", "/dumps/papers.ttl",
			"/opensearch.xml");

	private static final List<String> CITATIONS = List.of(".bib", ".biblatex", ".ris", ".csl.json", ".txt?style=apa",
			".txt?style=ieee", ".txt?style=acm", ".txt?style=chicago");

	private static final List<String> OF_PAPER = Stream
		.of(Stream.of("", "/cite", "/picture.png", "/linkset"), CITATIONS.stream())
		.flatMap((endings) -> endings)
		.toList();

	private static final List<String> OF_MANY = Stream.of(Stream.of("", ".atom"), CITATIONS.stream())
		.flatMap((endings) -> endings)
		.toList();

	private final Papers papers;

	private final Authors authors;

	private final Institutions institutions;

	private final Venues venues;

	private final Topics topics;

	private final Generations generations;

	SitePages(Papers papers, Authors authors, Institutions institutions, Venues venues, Topics topics,
			Generations generations) {
		this.papers = papers;
		this.authors = authors;
		this.institutions = institutions;
		this.venues = venues;
		this.topics = topics;
		this.generations = generations;
	}

	/** How many addresses there are. */
	long count() {
		return this.generations
			.read(() -> WHOLE.size() + (this.papers.count() + this.papers.withdrawnIds().size()) * OF_PAPER.size()
					+ (this.authors.count() + this.institutions.count() + this.venues.ids().size()) * OF_MANY.size()
					+ this.topics.all().size());
	}

	/** Gives every address, with its parameters. */
	void forEach(Consumer<String> each) {
		WHOLE.forEach(each);
		walk("/papers/", OF_PAPER, (from) -> this.papers.ids(from, STRETCH), each);
		walk("/authors/", OF_MANY, (from) -> this.authors.ids(from, STRETCH), each);
		walk("/institutions/", OF_MANY, (from) -> this.institutions.ids(from, STRETCH), each);
		List<String> withdrawn = this.generations.read(this.papers::withdrawnIds);
		withdrawn.forEach((id) -> OF_PAPER.forEach((ending) -> each.accept("/papers/" + id + ending)));
		List<String> series = this.generations.read(this.venues::ids);
		series.forEach((id) -> OF_MANY.forEach((ending) -> each.accept("/venues/" + id + ending)));
		this.generations.read(this.topics::all).forEach((topic) -> each.accept("/topics/" + topic.id()));
	}

	/** A stretch at a time, so that memory does not grow with the catalog. */
	private void walk(String folder, List<String> endings, IntFunction<List<String>> stretches, Consumer<String> each) {
		int from = 0;
		List<String> stretch;
		do {
			int begin = from;
			stretch = this.generations.read(() -> stretches.apply(begin));
			stretch.forEach((id) -> endings.forEach((ending) -> each.accept(folder + id + ending)));
			from += stretch.size();
		}
		while (stretch.size() == STRETCH);
	}

	/**
	 * Gives the address of everything that had another id once, and the one it has now.
	 */
	void forEachMoved(BiConsumer<String, String> each) {
		for (FormerIds.Kind kind : FormerIds.Kind.values()) {
			Map<String, String> moved = new TreeMap<>(this.generations.read(() -> FormerIds.current().all(kind)));
			moved.forEach((id, target) -> each.accept("/" + kind.path() + "/" + id, "/" + kind.path() + "/" + target));
		}
	}

}
