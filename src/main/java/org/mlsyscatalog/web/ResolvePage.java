package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A page to try how affiliations are resolved. */
@Controller
class ResolvePage {

	private static final int MOST_LINES = 100;

	private final Resolving resolving;

	ResolvePage(Resolving resolving) {
		this.resolving = resolving;
	}

	@GetMapping("/resolve")
	String resolve(@RequestParam(defaultValue = "") String affiliation, Model model) {
		List<String> given = affiliation.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
		List<String> messages = new ArrayList<>();
		if (given.size() > MOST_LINES) {
			messages.add("The first %d lines are shown; %s takes up to 10,000 at once.".formatted(MOST_LINES,
					ResolveApi.PATH));
		}
		List<String> lines = given.stream().limit(MOST_LINES).map(ResolvePage::cut).toList();
		model.addAttribute("given", affiliation);
		model.addAttribute("messages", messages);
		model.addAttribute("results", this.resolving.resolve(lines, true));
		return "resolve";
	}

	private static String cut(String line) {
		return line.substring(0, Math.min(line.length(), Resolving.LONGEST));
	}

}
