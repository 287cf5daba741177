package bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** One entity, one repository, one page. */
@SpringBootApplication
public class EmptyApplication {

	public static void main(String[] args) {
		SpringApplication.run(EmptyApplication.class, args);
	}

	@Controller
	static class Home {

		private final Things things;

		Home(Things things) {
			this.things = things;
		}

		@GetMapping("/")
		String home(Model model) {
			model.addAttribute("count", this.things.count());
			return "home";
		}

	}

}
