package org.mlsyscatalog.ingest;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.mlsyscatalog.catalog.FormerIds.Kind;

/** Where ids lead that are not there any more. */
final class Redirects {

	private final Map<Kind, Map<String, String>> targets = new EnumMap<>(Kind.class);

	private final Map<Kind, Set<String>> known = new EnumMap<>(Kind.class);

	Redirects(Set<String> papers, Set<String> authors, Set<String> institutions) {
		this.known.put(Kind.PAPER, papers);
		this.known.put(Kind.AUTHOR, authors);
		this.known.put(Kind.INSTITUTION, institutions);
	}

	/** Ids that the catalog itself has changed. */
	void add(Kind kind, Map<String, String> changed) {
		changed.forEach((from, to) -> of(kind).put(from, to));
	}

	/** What people said; whatever leads nowhere, or from what is there, is reported. */
	void add(Collection<RedirectEntry> entries, Findings findings) {
		entries.forEach((entry) -> of(entry.kind()).putIfAbsent(entry.from(), entry.to()));
		for (RedirectEntry entry : entries) {
			if (isKnown(entry.kind(), entry.from())) {
				findings.staleRuling(entry.line(), "there is a page under the old address",
						entry.kind().path() + "/" + entry.from());
			}
			else if (!isKnown(entry.kind(), end(entry.kind(), entry.from()))) {
				findings.staleRuling(entry.line(), "there is nothing under the new address",
						entry.kind().path() + "/" + entry.to());
			}
		}
	}

	private Map<String, String> of(Kind kind) {
		return this.targets.computeIfAbsent(kind, (key) -> new TreeMap<>());
	}

	private boolean isKnown(Kind kind, String id) {
		return this.known.getOrDefault(kind, Set.of()).contains(id);
	}

	/** Where a chain of redirects ends; a circle ends nowhere known. */
	private String end(Kind kind, String id) {
		String end = id;
		for (int step = of(kind).size(); step > 0 && !isKnown(kind, end); step--) {
			end = of(kind).getOrDefault(end, end);
		}
		return end;
	}

	/** Each id that leads somewhere, with where in the end. */
	void forEach(Kind kind, BiConsumer<String, String> action) {
		for (String id : List.copyOf(of(kind).keySet())) {
			String end = end(kind, id);
			if (!isKnown(kind, id) && isKnown(kind, end)) {
				action.accept(id, end);
			}
		}
	}

}
