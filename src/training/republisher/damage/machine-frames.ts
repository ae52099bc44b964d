/**
 * Sentences and headings that machines put around a text. `{topic}` is what the text is about, `{term}` and `{other}` are
 * words of it, `{name}` is a name in it.
 */
export type MachineFrames = Readonly<Record<FrameKind, readonly string[]>>;

/** Where a frame stands. `heading` is put between the paragraphs of the article. */
export type FrameKind =
  | 'opening'
  | 'pointsHeading'
  | 'point'
  | 'heading'
  | 'questionsHeading'
  | 'question'
  | 'answer'
  | 'endHeading'
  | 'ending';

/** Written for this project; fewer than half of them hold a phrase of `template-phrases.csv`, so that no table finds them all. */
export const ENGLISH_FRAMES: MachineFrames = {
  opening: [
    'In this article we will take a closer look at {topic} and everything that comes with it.',
    '{topic} has become a subject that more and more people talk about these days.',
    'If you have ever wondered about {topic}, you have come to the right place.',
    'When it comes to {topic}, there are many aspects that deserve your attention.',
    'In today’s fast-paced world, {topic} plays a bigger part in our lives than ever before.',
    'Have you been searching for reliable information on {topic} and the {term}?',
    'This post covers what {topic} means, why the {term} matters and how it affects you.',
    'Few subjects have drawn as much interest in recent times as {topic}.',
    'The {term} is an important part of any discussion on {topic}, and for good reason.',
    'Below, you will find a full breakdown of {topic}, the {term} and the {other}.',
    'People all over the world are curious about {topic} and want to know more.',
    'Understanding {topic} can be a challenge, but it does not have to be.',
    'Let us walk you through {topic} one step at a time.',
    'Whether you are new to {topic} or already know the {term} well, there is something here for you.',
    '{topic} is not only about the {term}; it is also about the {other}.',
    'Keep reading to discover how {topic} and the {term} are connected.',
    'There is no denying that {topic} has captured the attention of many.',
    'The world of {topic} is vast, and the {term} is only one part of it.',
    'From the {term} to the {other}, {topic} has a lot to offer.',
    'By the end of this guide, you will have a clear picture of {topic}.',
    'As the interest in {topic} continues to grow, so does the need for clear answers on the {term}.',
    'Getting to know {topic} is the first step towards making sense of the {term}.',
    'Before we dive into the details, it is important to note what {topic} really stands for.',
    'With so much being said about {topic}, it is easy to lose sight of the {term}.',
  ],
  pointsHeading: [
    'Key Takeaways',
    'What You Will Learn',
    'Highlights at a Glance',
    'Main Points',
    'Quick Summary',
    'Article Summary',
    'Key Points to Remember',
    'The Short Version',
  ],
  point: [
    'The {term} has a strong influence on {topic}.',
    '{topic} continues to draw attention because of the {term}.',
    'Knowing the {other} helps you understand {topic} better.',
    'Experts agree that the {term} should not be ignored.',
    'The {term} and the {other} go hand in hand.',
    'There are several ways to look at {topic}.',
    'A careful approach to the {term} brings better results.',
    'Staying informed about {topic} is essential.',
    '{name} plays a crucial role when it comes to the {term}.',
    'The benefits of the {term} are worth considering.',
    'Planning ahead makes the {other} much easier to handle.',
    'The future of {topic} depends on many factors.',
  ],
  heading: [
    'What Is {topic}?',
    'Understanding {topic}',
    'The Importance of the {term}',
    'Benefits of the {term}',
    'Why {topic} Matters',
    'How the {term} Works',
    'Exploring the {term} in Detail',
    'The Role of {name}',
    'Common Challenges With the {other}',
    'Tips for Dealing With the {term}',
    'Things to Consider Before the {other}',
    'A Brief History of {topic}',
    'The Future of {topic}',
    'How {topic} Can Affect You',
    'The Connection Between the {term} and the {other}',
    'Everything About the {term}',
  ],
  questionsHeading: [
    'FAQs',
    'Frequently Asked Questions',
    'Frequently Asked Questions About {topic}',
    'Your Questions Answered',
    'People Also Ask',
    '{topic}: FAQ',
  ],
  question: [
    'What is {topic} all about?',
    'Why is the {term} so important?',
    'How does the {term} affect the {other}?',
    'Is {topic} worth it?',
    'Who can benefit from the {term}?',
    'Where can I learn more about {topic}?',
    'What are the main advantages of the {term}?',
    'How long does the {other} take?',
    'Can beginners understand {topic}?',
    'What should I know about {name}?',
    'What makes {topic} different?',
    'When should you think about the {term}?',
  ],
  answer: [
    '{topic} refers to everything related to the {term} and the {other}.',
    'Yes, {topic} can be very useful, as long as you keep the {term} in mind.',
    'The answer depends on your needs and preferences as well as the {term}.',
    'In most cases, the {term} is the deciding factor.',
    'There are many resources online that explain the {other} in simple words.',
    'Anyone with an interest in {topic} can gain from it.',
    'It varies from person to person, but the {term} usually comes first.',
    'The {term} makes the {other} easier, faster and more effective.',
    'We recommend reading up on {name} before making any decision.',
    'Absolutely, and the {other} is a good place to start.',
    'That is a common concern, and the {term} is the best way to address it.',
    'Most people see results once they understand the {other}.',
  ],
  endHeading: [
    'Conclusion',
    'Final Thoughts',
    'Wrapping Up',
    'The Bottom Line',
    'In Summary',
    'Closing Words',
    'Final Words on {topic}',
    'Summing It All Up',
  ],
  ending: [
    'In conclusion, {topic} is a subject with many sides.',
    'As we have seen, the {term} and the {other} both matter when it comes to {topic}.',
    'We hope this article has given you a better understanding of {topic}.',
    'All in all, {topic} is something that nobody should overlook.',
    'With the right knowledge of the {term}, you can make an informed decision.',
    'Thank you for reading, and feel free to share your thoughts on {topic} below.',
    'To sum up, the {term} remains one of the most important parts of {topic}.',
    'No matter where you stand on the {other}, it pays to stay informed.',
    'Now that you know more about {topic}, the next step is up to you.',
    'The story of {topic} is far from over, and the {term} will keep shaping it.',
    'By keeping the {other} in mind, you will be able to get the most out of {topic}.',
    'Stay tuned for more updates on {topic} and related matters.',
    'So the next time somebody mentions {topic}, you will know what it is about.',
    'If you found this helpful, do not forget to share it with your friends and family.',
    'Only time will tell what lies ahead for {topic}.',
    'Ultimately, success with the {term} comes down to patience and planning.',
  ],
};
