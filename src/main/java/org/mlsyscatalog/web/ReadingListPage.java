package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.catalog.Papers;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Papers somebody marked. The list is kept in the browser, which asks here for the papers
 * by their ids; an address with ids is a list to share.
 */
@Controller
class ReadingListPage {

	/** The parameter that names a paper; repeated for each. */
	static final String PAPER = "id";

	/** As many as the browser keeps. */
	private static final int MOST = 200;

	private final Papers papers;

	private final TransactionTemplate reading;

	ReadingListPage(Papers papers, PlatformTransactionManager transactions) {
		this.papers = papers;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	@GetMapping("/reading-list")
	String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		Set<String> asked = new LinkedHashSet<>(parameters.getOrDefault(PAPER, List.of()));
		asked.removeIf((id) -> Objects.requireNonNullElse(id, "").isBlank());
		List<String> ids = asked.stream().limit(MOST).toList();
		Map<String, PaperCard> found = this.reading.execute((transaction) -> cards(ids));
		List<PaperCard> listed = ids.stream().filter(found::containsKey).map(found::get).toList();
		model.addAttribute("shared", !asked.isEmpty());
		model.addAttribute("papers", listed);
		model.addAttribute("ids", listed.stream().map(PaperCard::id).toList());
		model.addAttribute("messages", messages(asked.size(), ids, found));
		return "reading-list";
	}

	private Map<String, PaperCard> cards(List<String> ids) {
		return ids.isEmpty() ? Map.of()
				: this.papers.findByIds(ids)
					.stream()
					.map(PaperCard::of)
					.collect(Collectors.toMap(PaperCard::id, Function.identity(), (one, other) -> one));
	}

	private static List<String> messages(int asked, List<String> ids, Map<String, PaperCard> found) {
		List<String> messages = new ArrayList<>();
		if (asked > MOST) {
			messages.add("A reading list holds %d papers; the first of them are shown.".formatted(MOST));
		}
		List<String> gone = ids.stream().filter((id) -> !found.containsKey(id)).toList();
		if (!gone.isEmpty()) {
			messages.add(((gone.size() == 1) ? "One paper of this list is" : gone.size() + " papers of this list are")
					+ " not in this catalog: " + String.join(", ", gone.subList(0, Math.min(5, gone.size())))
					+ ((gone.size() > 5) ? ", …" : "."));
		}
		return messages;
	}

}
