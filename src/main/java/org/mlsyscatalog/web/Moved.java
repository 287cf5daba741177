package org.mlsyscatalog.web;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.mlsyscatalog.catalog.FormerIds;
import org.mlsyscatalog.catalog.FormerIds.Kind;

/** Where something is that had another id once. */
final class Moved {

	private Moved() {
	}

	/** The same address with the new id; empty where nothing had this id. */
	static Optional<URI> to(NotFoundException missing, HttpServletRequest request) {
		return Stream.of(Kind.values())
			.filter((kind) -> kind.word().equals(missing.kind()))
			.flatMap((kind) -> FormerIds.current().inPlaceOf(kind, missing.id()).stream())
			.findFirst()
			.flatMap((id) -> to(missing.id(), id, request));
	}

	/** Also for what follows the id, as in /papers/{id}.bib. */
	private static Optional<URI> to(String former, String id, HttpServletRequest request) {
		String[] steps = request.getRequestURI().split("/", -1);
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		for (int step = steps.length - 1; step >= 0; step--) {
			if (steps[step].equals(former) || steps[step].startsWith(former + ".")) {
				steps[step] = id + steps[step].substring(former.length());
				return Optional.of(URI.create(String.join("/", Arrays.asList(steps)) + query));
			}
		}
		return Optional.empty();
	}

}
