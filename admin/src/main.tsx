import './theme/fonts.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { fetchPagesAhead } from './pages';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
fetchPagesAhead();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
