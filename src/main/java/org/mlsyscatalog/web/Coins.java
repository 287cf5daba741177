package org.mlsyscatalog.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.identity.PersonName;

import org.springframework.stereotype.Component;

/**
 * A paper of a list as a context object in a span (COinS), from which reference managers
 * take all papers of the list at once. The page of one paper has tags instead.
 */
@Component
class Coins {

	private final Addresses addresses;

	Coins(Addresses addresses) {
		this.addresses = addresses;
	}

	/** The title of the span. */
	public String of(PaperCard paper) {
		StringBuilder object = new StringBuilder("ctx_ver=Z39.88-2004");
		add(object, "rft_val_fmt", "info:ofi/fmt:kev:mtx:book");
		add(object, "rft.genre", "proceeding");
		add(object, "rft.atitle", paper.title());
		add(object, "rft.btitle", paper.venue().name());
		add(object, "rft.date", String.valueOf(paper.year()));
		boolean first = true;
		for (PaperCard.Credit author : paper.authors()) {
			PersonName name = PersonName.parse(author.name());
			if (first && !name.given().isEmpty()) {
				add(object, "rft.aulast", name.family());
				add(object, "rft.aufirst", name.given());
			}
			else {
				add(object, "rft.au", name.full());
			}
			first = false;
		}
		if (paper.added().doi() != null) {
			add(object, "rft_id", "info:doi/" + paper.added().doi());
		}
		add(object, "rft_id", this.addresses.paper(paper.id()));
		return object.toString();
	}

	private static void add(StringBuilder object, String name, String value) {
		object.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
	}

}
