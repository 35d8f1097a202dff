/** What the server's error codes mean, for people. `%{…}` are the facts it sends along. */
export const errors = {
  NETWORK: 'The server cannot be reached. Check the connection and try again.',
  INVALID_FORM: 'Some fields need your attention.',
  UNAUTHENTICATED: 'Please sign in again.',
  FORBIDDEN: 'You are not allowed to do this.',
  NOT_FOUND: 'There is nothing here, or it is not yours to see.',
  BAD_USER_INPUT: 'The server did not accept this input.',
  RATE_LIMITED: 'Too many requests. Wait a moment and try again.',
  TOO_COMPLEX: 'This asks for too much at once.',
  INTERNAL_SERVER_ERROR: 'Something went wrong on our side. Quote %{requestId} when you report it.',
};
